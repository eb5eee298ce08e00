/** What stands in the files of a catalogue: from trees of texts to publishers, offers, notices and settings. */
package io.github.supportguide.files.format;
