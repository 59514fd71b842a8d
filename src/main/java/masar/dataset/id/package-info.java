/** What has ids: finding it by them, or by name, and making ids for what has none. */
@NullMarked
package masar.dataset.id;

import org.jspecify.annotations.NullMarked;
