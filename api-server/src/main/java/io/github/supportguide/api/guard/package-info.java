/**
 * What stands before the API and keeps it answering: how much, how long and how often anybody may ask, and who that is
 * behind a proxy. Start at {@link io.github.supportguide.api.guard.Guards}.
 */
@NullMarked
package io.github.supportguide.api.guard;

import org.jspecify.annotations.NullMarked;
