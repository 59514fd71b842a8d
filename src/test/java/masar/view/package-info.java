@NullMarked
package masar.view;

import org.jspecify.annotations.NullMarked;
