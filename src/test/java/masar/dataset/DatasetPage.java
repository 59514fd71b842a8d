package masar.dataset;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import masar.i18n.Language;
import masar.model.Actor;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Source;
import masar.model.Timeline;
import masar.time.DateLabels;
import masar.time.LabelStyle;

/** A dataset as a page in Markdown, in both languages, so that it can be read through without the application. */
final class DatasetPage {

    private static final String BETWEEN = "Between these periods";

    private final Timeline timeline;
    private final DateLabels labels = new DateLabels(LabelStyle.of(Language.ENGLISH));
    private final StringBuilder page = new StringBuilder();

    private DatasetPage(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @param command how the page is made again, which its head says */
    static String of(Timeline timeline, String command) {
        DatasetPage page = new DatasetPage(timeline);
        page.head(command);
        page.actors();
        page.sections();
        return page.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    private void arabic(String text) {
        paragraph("<p dir=\"rtl\" lang=\"ar\">" + escaped(text) + "</p>");
    }

    private static String english(LocalizedText text) {
        return escaped(text.in(Language.ENGLISH));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("*", "\\*");
    }

    /** A date without the marks that keep it from left to right, which a page in English does not need. */
    private static String plain(String date) {
        return date.replaceAll("[\u2066-\u2069]", "");
    }

    private void head(String command) {
        paragraph("# " + english(timeline.title()));
        paragraph("Made of [`data/us-iraq.json`](../../data/us-iraq.json)"
                + timeline.edition().map(edition -> ", edition " + edition).orElse("") + ", by");
        paragraph("    " + command);
        timeline.summary().ifPresent(summary -> {
            paragraph(english(summary));
            arabic(summary.ar());
        });
        paragraph("%d events, %d sources. Languages of the sources: %s. Citations: %s."
                .formatted(timeline.events().size(), timeline.sources().size(), languages(), grades()));
    }

    private String languages() {
        Map<String, Long> counts = timeline.sources().stream()
                .collect(groupingBy(
                        source ->
                                source.language().map(DatasetPage::languageName).orElse("not said"),
                        TreeMap::new,
                        counting()));
        return list(counts);
    }

    private static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private String grades() {
        return list(timeline.events().stream()
                .flatMap(event -> event.citations().stream())
                .collect(groupingBy(
                        citation -> citation.grade().map(DatasetPage::word).orElse("not graded"),
                        TreeMap::new,
                        counting())));
    }

    private static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(joining(", "));
    }

    /** The actors, with the other names under which a search finds them. */
    private void actors() {
        paragraph("## Actors");
        for (Actor actor : timeline.actors()) {
            String aliases = actor.aliases().isEmpty() ? "" : ": " + escaped(String.join(", ", actor.aliases()));
            line("- " + escaped(actor.name().ar()) + ", " + english(actor.name()) + aliases);
        }
        line("");
    }

    /** The events in their order, with a heading wherever another era begins. */
    private void sections() {
        Optional<Era> last = Optional.empty();
        boolean first = true;
        for (Event event : timeline.events()) {
            Optional<Era> era = eraOf(event);
            if (first || !era.equals(last)) {
                heading(era);
            }
            first = false;
            last = era;
            event(event);
        }
    }

    private Optional<Era> eraOf(Event event) {
        long start = event.date().earliest().orElseThrow();
        return timeline.eras().stream()
                .filter(era -> era.date().earliest().orElse(Long.MIN_VALUE) <= start
                        && start < era.date().latest().orElse(Long.MAX_VALUE))
                .findFirst();
    }

    private void heading(Optional<Era> era) {
        paragraph("## " + era.map(one -> english(one.name())).orElse(BETWEEN));
        era.ifPresent(one -> {
            paragraph(plain(labels.full(one.date())));
            arabic(one.name().ar());
        });
    }

    private void event(Event event) {
        paragraph("<a id=\"" + event.id() + "\"></a>");
        paragraph("### " + english(event.title()));
        arabic(event.title().ar());
        paragraph("%s (`%s`) · %s · importance %d"
                .formatted(
                        plain(labels.full(event.date())),
                        event.date(),
                        english(event.category().name()),
                        event.importance()));
        paragraph(event.actors().stream().map(DatasetPage::part).collect(joining(", ")));
        both(event.summary(), "");
        event.disputed().ifPresent(text -> both(text, "Disputed: "));
        links("Responds to", event.respondsTo());
        links("Related", event.related());
        event.citations().forEach(citation -> line("- " + source(citation)));
        line("");
    }

    private static String part(Participation part) {
        return english(part.actor().name()) + " (" + part.role().name().toLowerCase(Locale.ROOT) + ")";
    }

    private void both(LocalizedText text, String before) {
        paragraph(before + english(text));
        arabic(text.ar());
    }

    private void links(String kind, List<String> ids) {
        if (!ids.isEmpty()) {
            paragraph(kind + ": " + ids.stream().map(this::link).collect(joining("; ")));
        }
    }

    private String link(String id) {
        return "["
                + english(Objects.requireNonNull(timeline.eventsById().get(id)).title()) + "](#" + id + ")";
    }

    private String source(Citation citation) {
        Source source = citation.source();
        String title = english(source.title());
        List<String> parts = new ArrayList<>();
        parts.add(source.url().map(url -> "[" + title + "](<" + url + ">)").orElse(title));
        citation.locator().ifPresent(place -> parts.add(english(place)));
        source.publisher().ifPresent(publisher -> parts.add(english(publisher)));
        source.date().ifPresent(date -> parts.add(plain(labels.label(date))));
        source.language().filter(tag -> !tag.equals("en")).ifPresent(tag -> parts.add("in " + languageName(tag)));
        String grade = citation.grade()
                .map(one -> ". " + word(one)
                        + citation.reason().map(why -> ": " + english(why)).orElse(""))
                .orElse("");
        return String.join(", ", parts) + grade;
    }
}
