/** The JSON API: HTTP in, the domain’s answer out. Start at {@link io.github.supportguide.api.ApiServer}. */
@NullMarked
package io.github.supportguide.api;

import org.jspecify.annotations.NullMarked;
