/** The catalogue that is being served, and how a newer one takes its place. */
package io.github.supportguide.api.live;
