package masar.app.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.dataset.json.JsonFields;
import masar.settings.Section;

/** The views that a reader has given names, for each dataset, in the order in which they were saved. */
public final class KeptViews {

    private static final String NAME = "name";
    private static final String LINE = "line";

    private final Section section;

    public KeptViews(Section section) {
        this.section = section;
    }

    /**
     * A view with a name.
     *
     * @param line the {@linkplain masar.saved.ViewLine line} of the view
     */
    public record Named(String name, String line) {}

    /** The views of a dataset, each under a name of its own. */
    public List<Named> of(String dataset) {
        List<Named> views = new ArrayList<>();
        for (JsonFields one : section.fields().objects(dataset)) {
            Optional<String> name = one.text(NAME).filter(text -> !text.isBlank());
            boolean another = name.filter(text -> find(views, text).isEmpty()).isPresent();
            if (another && one.text(LINE).isPresent()) {
                views.add(new Named(name.get(), one.text(LINE).get()));
            }
        }
        return List.copyOf(views);
    }

    /** The view of a name, if there is one. */
    public Optional<Named> find(String dataset, String name) {
        return find(of(dataset), name);
    }

    private static Optional<Named> find(List<Named> views, String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** Adds a view, or puts it in the place of the one of that name. */
    public void put(String dataset, Named view) {
        List<Named> views = of(dataset);
        keep(
                dataset,
                find(views, view.name()).isPresent()
                        ? views.stream().map(one -> one.name().equals(view.name()) ? view : one)
                        : Stream.concat(views.stream(), Stream.of(view)));
    }

    /** Gives a view another name; one that has this name already gives way. */
    public void rename(String dataset, String name, String other) {
        keep(
                dataset,
                of(dataset).stream()
                        .filter(view -> view.name().equals(name) || !view.name().equals(other))
                        .map(view -> view.name().equals(name) ? new Named(other, view.line()) : view));
    }

    /** Forgets a view. */
    public void remove(String dataset, String name) {
        keep(dataset, of(dataset).stream().filter(view -> !view.name().equals(name)));
    }

    private void keep(String dataset, Stream<Named> views) {
        section.put(
                dataset,
                views.map(view -> Map.of(NAME, view.name(), LINE, view.line())).toList());
    }
}
