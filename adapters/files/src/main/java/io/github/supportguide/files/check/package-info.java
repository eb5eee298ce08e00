/** What is wrong with single values of a catalogue, wherever they stand: texts, addresses, numbers, translations. */
package io.github.supportguide.files.check;
