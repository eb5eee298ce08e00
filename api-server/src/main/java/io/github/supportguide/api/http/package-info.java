/** What every request and every reply have in common: language, parameters, pages, validators, packing. */
@NullMarked
package io.github.supportguide.api.http;

import org.jspecify.annotations.NullMarked;
