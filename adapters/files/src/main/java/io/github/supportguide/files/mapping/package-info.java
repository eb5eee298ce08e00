/** Which fields of an offer and its publisher stand where in the records of others, as people write it down. */
package io.github.supportguide.files.mapping;
