/** The addresses of the API and what they say. */
package io.github.supportguide.api.resource;
