/**
 * For the tests of programs that ask the guide, such as ticketing: three things that can be used each alone.
 *
 * <ul>
 *   <li>{@link io.github.supportguide.testkit.TestCatalogue}: fictional offers of every kind, to be varied by what
 *       matters in a test;
 *   <li>{@link io.github.supportguide.testkit.AnswerTable}: questions and the answers that are expected, written as a
 *       table; each row becomes a test;
 *   <li>{@link io.github.supportguide.testkit.SupportGuideRules}: rules for the code that asks, held by ArchUnit.
 * </ul>
 *
 * <p>Nothing here asks the clock, and nothing belongs into a program outside its tests.
 */
@NullMarked
package io.github.supportguide.testkit;

import org.jspecify.annotations.NullMarked;
