/** What those want to know who keep the server running. */
@NullMarked
package io.github.supportguide.api.operate;

import org.jspecify.annotations.NullMarked;
