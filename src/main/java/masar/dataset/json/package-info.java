/**
 * The bytes of a JSON file: its tokens with their offsets, its texts, and where a long list may be cut. Nothing here
 * knows what a timeline is.
 */
@NullMarked
package masar.dataset.json;

import org.jspecify.annotations.NullMarked;
