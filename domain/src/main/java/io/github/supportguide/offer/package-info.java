/** What is sold and by whom: offers, their publishers, and the channels on which these can be reached. */
package io.github.supportguide.offer;
