@NullMarked
package masar.view.columns;

import org.jspecify.annotations.NullMarked;
