@NullMarked
package masar.view.overview;

import org.jspecify.annotations.NullMarked;
