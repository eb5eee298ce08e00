/** What the policy says, in words: the outcome pages, and the wording that the support cards share with them. */
package io.github.supportguide.site.answer;
