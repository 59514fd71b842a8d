package masar.notes;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the notes on a dataset are kept: next to it, or in the reader's own folder where that is not possible, as for the
 * dataset that everybody has.
 *
 * @param spare where they are kept if they cannot be kept in the file
 */
public record NotesPlace(NotesFile file, Optional<NotesFile> spare) {

    /**
     * The place for the notes on a dataset in a file.
     *
     * @param own the reader's own folder; empty if nothing is to be kept there
     */
    public static NotesPlace beside(Path dataset, Optional<Path> own) {
        Path file = dataset.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName());
        NotesFile beside = new NotesFile(Optional.ofNullable(file.getParent()).orElse(file), name);
        // Datasets of one name in several folders have notes of their own there.
        Optional<NotesFile> spare = own.map(folder ->
                new NotesFile(folder, Integer.toHexString(file.toString().hashCode()) + '-' + name));
        return spare.filter(other -> other.isNewerThan(beside))
                .map(other -> new NotesPlace(other, Optional.empty()))
                .orElseGet(() -> new NotesPlace(beside, spare));
    }

    /**
     * The place for the notes on a dataset that is in no file.
     *
     * @param own the reader's own folder
     * @param name of the dataset
     */
    public static NotesPlace in(Path own, String name) {
        return new NotesPlace(new NotesFile(own, name), Optional.empty());
    }
}
