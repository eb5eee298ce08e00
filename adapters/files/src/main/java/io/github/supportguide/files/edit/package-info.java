/**
 * Changes in the text of one object that leave every other character where it is. Start at
 * {@link io.github.supportguide.files.edit.ObjectText}.
 */
@NullMarked
package io.github.supportguide.files.edit;

import org.jspecify.annotations.NullMarked;
