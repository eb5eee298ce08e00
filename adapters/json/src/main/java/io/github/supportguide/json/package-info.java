/**
 * The wire: how questions come in as texts and JSON, and how answers, offers and the vocabulary go out. One shape for
 * each, for every program.
 */
package io.github.supportguide.json;
