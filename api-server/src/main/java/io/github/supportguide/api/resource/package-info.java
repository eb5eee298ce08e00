/** The addresses of the API and what they say. */
@NullMarked
package io.github.supportguide.api.resource;

import org.jspecify.annotations.NullMarked;
