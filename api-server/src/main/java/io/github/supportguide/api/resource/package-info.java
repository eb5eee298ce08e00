/**
 * The addresses of the API and what they say. Start at {@link io.github.supportguide.api.resource.Answers}.
 */
@NullMarked
package io.github.supportguide.api.resource;

import org.jspecify.annotations.NullMarked;
