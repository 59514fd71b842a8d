package masar.export.embed;

import java.util.List;
import masar.export.file.ExportException;

/** The files that an image is to hold, made when it is written: that takes a while, and not every image is written. */
@FunctionalInterface
public interface EmbeddedFiles {

    /** No files. */
    EmbeddedFiles NONE = List::of;

    /**
     * The files, each time the same.
     *
     * @throws ExportException if they are larger than an image can hold
     */
    List<EmbeddedFile> files() throws ExportException;
}
