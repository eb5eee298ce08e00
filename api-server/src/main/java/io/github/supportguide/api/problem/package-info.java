/** Whatever goes wrong, told as RFC 9457 says. */
package io.github.supportguide.api.problem;
