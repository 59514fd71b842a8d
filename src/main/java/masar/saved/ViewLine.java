package masar.saved;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.dataset.json.JsonFields;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.time.TimeSpan;

/**
 * A view in one line that can be passed on, such as {@code masar:?data=us-iraq@2026-11&actor=iran&from=2019&to=2021}. The
 * names are those of the options of the command line where there are any.
 */
public final class ViewLine {

    /** Longer lines are none, in UTF-16 code units. */
    public static final int LONGEST = LineParameters.LONGEST;

    private static final String ENDING = ".json";
    private static final Pattern BEGINNING = Pattern.compile("[\\s\\p{Cf}]*(?i:masar):.*", Pattern.DOTALL);

    private ViewLine() {}

    /** The names in a line. */
    enum Name {
        DATA,
        ACTOR,
        MATCH,
        CATEGORY,
        FROM,
        TO,
        TEXT,
        ROLE,
        DISPUTED,
        PRECISION,
        GRADE,
        MIN_SOURCES,
        SOURCE,
        STARRED,
        EVENT,
        VIEW,
        DETAIL,
        GROUP,
        FOLD,
        DIVIDE,
        HIJRI,
        AT;

        String text() {
            return JsonFields.name(this).replace('_', '-');
        }
    }

    static final String YES = "yes";
    static final String COLUMNS = "columns";
    static final String AXIS = "axis";

    /**
     * What a line says.
     *
     * @param problems with what could not be followed
     */
    public record Read(SavedView view, List<ViewProblem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** What a dataset is called in lines: the name of its file without the ending of datasets. */
    public static String dataset(String file) {
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    /** Whether a text is meant to be a view line, be it sound or not. */
    public static boolean isMeant(String text) {
        return BEGINNING.matcher(text).matches();
    }

    /**
     * The line of a view. The stretch of time in view is written in whole days if it takes years.
     *
     * @param data the name of the dataset
     */
    public static String write(SavedView view, String data, Timeline timeline) {
        LineParameters line = new LineParameters();
        String edition = timeline.edition()
                .map(name -> '@' + LineParameters.encoded(name))
                .orElse("");
        line.addRaw(Name.DATA.text(), LineParameters.encoded(data) + edition);
        addFilter(view.filter(), line);
        view.selection().ifPresent(event -> line.add(Name.EVENT.text(), event.id()));
        line.add(Name.VIEW.text(), view.columns().isPresent() ? COLUMNS : AXIS);
        view.columns().ifPresent(detail -> line.add(Name.DETAIL.text(), JsonFields.name(detail)));
        line.add(Name.GROUP.text(), JsonFields.name(view.grouping()));
        view.folds().folded().stream().sorted().forEach(key -> line.add(Name.FOLD.text(), key));
        view.folds().divided().stream().sorted().forEach(key -> line.add(Name.DIVIDE.text(), key));
        if (view.hijri()) {
            line.add(Name.HIJRI.text(), YES);
        }
        view.period()
                .map(LineDates::rounded)
                .ifPresent(span ->
                        line.addRaw(Name.AT.text(), LineDates.first(span.start()) + '/' + LineDates.last(span.end())));
        return line.line();
    }

    private static void addFilter(EventFilter filter, LineParameters line) {
        filter.actors().stream().map(Actor::id).forEach(id -> line.add(Name.ACTOR.text(), id));
        if (filter.match() != ActorMatch.ANY) {
            line.add(Name.MATCH.text(), JsonFields.name(filter.match()));
        }
        filter.categories().stream().map(Category::id).forEach(id -> line.add(Name.CATEGORY.text(), id));
        filter.period().ifPresent(span -> addPeriod(span, line));
        filter.text().ifPresent(query -> line.add(Name.TEXT.text(), query.text()));
        EventTraits traits = filter.traits();
        addNames(Name.ROLE, traits.roles(), line);
        if (traits.disputed()) {
            line.add(Name.DISPUTED.text(), YES);
        }
        addNames(Name.PRECISION, traits.dating(), line);
        addNames(Name.GRADE, traits.grades(), line);
        if (traits.leastSources() > 0) {
            line.add(Name.MIN_SOURCES.text(), Integer.toString(traits.leastSources()));
        }
        traits.sources().stream().map(Source::id).forEach(id -> line.add(Name.SOURCE.text(), id));
        if (filter.notes().starredOnly()) {
            line.add(Name.STARRED.text(), YES);
        }
    }

    private static void addPeriod(TimeSpan span, LineParameters line) {
        if (span.start() > TimeSpan.EARLIEST) {
            line.addRaw(Name.FROM.text(), LineDates.first(span.start()));
        }
        if (span.end() < TimeSpan.LATEST) {
            line.addRaw(Name.TO.text(), LineDates.last(span.end()));
        }
    }

    private static void addNames(Name name, Collection<? extends Enum<?>> constants, LineParameters line) {
        constants.forEach(constant -> line.add(name.text(), JsonFields.name(constant)));
    }

    /**
     * Reads a line. What it does not say about how events are arranged is as now; of the rest, nothing is chosen.
     *
     * @param data the name of the dataset that is shown
     * @param now how the window shows it
     */
    public static Read read(String line, Timeline timeline, String data, SavedView now) {
        return LineParameters.of(line)
                .map(parameters -> new ViewLineReader(parameters, timeline).read(data, now))
                .orElseGet(() -> new Read(now, List.of(ViewProblem.of("view-line.malformed", line.strip()))));
    }

    /**
     * A line as the command line puts it together.
     *
     * @param line to which the others are added, unless it is malformed; empty if there is none
     * @param others names and values, in pairs
     */
    public static String with(Optional<String> line, List<String> others) {
        Optional<LineParameters> sound = line.flatMap(LineParameters::of);
        if (line.isPresent() && sound.isEmpty()) {
            return line.get();
        }
        LineParameters parameters = sound.orElseGet(LineParameters::new);
        for (int i = 0; i < others.size(); i += 2) {
            parameters.add(others.get(i), others.get(i + 1));
        }
        return parameters.line();
    }
}
