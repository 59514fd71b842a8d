/**
 * The quick way to read a dataset: it takes what is plainly sound, on all cores, and leaves what it doubts to the
 * careful way, which alone knows how to say what is wrong.
 *
 * <p>What it accepts is a part of what the careful way accepts, and gives the same timeline. It has a cursor of its own
 * over the bytes, because a library's tokens and tree took four times as long for a million events as is bearable.
 */
@NullMarked
package masar.dataset.quick;

import org.jspecify.annotations.NullMarked;
