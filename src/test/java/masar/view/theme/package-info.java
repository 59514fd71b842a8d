@NullMarked
package masar.view.theme;

import org.jspecify.annotations.NullMarked;
