/** Records of other systems, read as offers, and brought into a catalogue’s folder. */
package io.github.supportguide.files.foreign;
