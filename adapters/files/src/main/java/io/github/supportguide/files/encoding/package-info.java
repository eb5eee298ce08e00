/** Files of others as text: in which encoding they are, and from where on they are not. */
package io.github.supportguide.files.encoding;
