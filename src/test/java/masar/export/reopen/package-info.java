@NullMarked
package masar.export.reopen;

import org.jspecify.annotations.NullMarked;
