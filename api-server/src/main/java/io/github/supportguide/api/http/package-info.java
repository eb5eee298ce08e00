/**
 * What every request and every reply have in common: language, parameters, pages, validators, packing. Start at
 * {@link io.github.supportguide.api.http.Page}: that is what a resource gives back.
 */
@NullMarked
package io.github.supportguide.api.http;

import org.jspecify.annotations.NullMarked;
