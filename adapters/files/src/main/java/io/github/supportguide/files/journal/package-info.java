/** Changes of many files in a folder that count all at once, whatever happens on the way. */
package io.github.supportguide.files.journal;
