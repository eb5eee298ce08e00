/** Changes in the text of one object that leave every other character where it is. */
@NullMarked
package io.github.supportguide.files.edit;

import org.jspecify.annotations.NullMarked;
