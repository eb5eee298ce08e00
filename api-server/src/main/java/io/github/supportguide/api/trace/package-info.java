/** What is remembered of a request while it runs, for those who keep the server running. Knows nothing of the rest. */
package io.github.supportguide.api.trace;
