@NullMarked
package masar.i18n;

import org.jspecify.annotations.NullMarked;
