/** What every request and every reply have in common: language, parameters, pages, validators, packing. */
package io.github.supportguide.api.http;
