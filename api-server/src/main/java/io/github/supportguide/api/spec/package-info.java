/** The contract: what the API is, as OpenAPI tells it, and a page to try it. Written by hand, ahead of the code. */
@NullMarked
package io.github.supportguide.api.spec;

import org.jspecify.annotations.NullMarked;
