/** Every reader against whatever comes: it answers with findings or with something sound, and always the same. */
package io.github.supportguide.fuzz;
