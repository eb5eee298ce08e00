/** What is remembered of a request while it runs, for those who keep the server running. Knows nothing of the rest. */
@NullMarked
package io.github.supportguide.api.trace;

import org.jspecify.annotations.NullMarked;
