package masar.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/** Small timelines, and images of them. */
public final class Samples {

    public static final Actor IRAQ = actor("iraq", "العراق", "Iraq");
    public static final Actor IRAN = actor("iran", "إيران", "Iran");
    public static final Category MILITARY = category("military", "عسكري", "Military");
    public static final Category ATTACK = category("attack", "هجوم", "Attack");
    public static final Category DIPLOMACY = category("diplomacy", "دبلوماسي", "Diplomacy");

    /** Eight events of three categories from 2003 to 2021, some of them periods; one title has marks. */
    public static final Timeline TIMELINE = timeline(
            LocalizedText.of("العلاقات الأمريكية العراقية", "United States-Iraq relations"),
            List.of(IRAQ, IRAN),
            List.of(MILITARY, ATTACK, DIPLOMACY),
            List.of(
                    event("invasion", "2003-03-20", "بدء غزو العراق", "Invasion of Iraq", MILITARY, 5, IRAQ),
                    event("sovereignty", "2004-06-28", "نقل السيادة", "Transfer of sovereignty", DIPLOMACY, 4, IRAQ),
                    event("killed", "2005-11-19", "مقتل ٢٤ عراقيًّا في حديثة", "Killings in Haditha", ATTACK, 3, IRAQ),
                    event("withdrawal", "2011-12-18", "اكتمال الانسحاب", "Withdrawal", MILITARY, 4, IRAQ),
                    event("mosul", "2016-10-17/2017-07-10", "معركة الموصل", "Battle of Mosul", MILITARY, 3, IRAQ),
                    event("return", "2014/..", "عودة القوات الأمريكية", "Return of US forces", MILITARY, 4, IRAQ),
                    event("missiles", "2020-01-08", "قصف صاروخي", "Missile strikes", ATTACK, 5, IRAN),
                    event("dialogue", "2021-04-07", "جولة الحوار (الثالثة)", "Third round", DIPLOMACY, 4, IRAQ, IRAN)));

    private Samples() {}

    public static Timeline timeline(
            LocalizedText title, List<Actor> actors, List<Category> categories, List<Event> events) {
        List<Era> eras = List.of(
                new Era("first", LocalizedText.of("الوجود العسكري", "Presence"), EdtfDate.parse("2003-03/2011-12")),
                new Era("second", LocalizedText.of("بعد الانسحاب", "Afterwards"), EdtfDate.parse("2012/2021")));
        return new Timeline("1", title, Optional.empty(), List.of(), actors, categories, eras, events);
    }

    public static Actor actor(String id, String arabic, String english) {
        return new Actor(
                id,
                LocalizedText.of(arabic, english),
                LocalizedText.of("ط", "A"),
                ActorKind.STATE,
                "#2C5A93",
                "state",
                Optional.empty());
    }

    /** A category whose tone and icon are named like itself. */
    public static Category category(String id, String arabic, String english) {
        return new Category(id, LocalizedText.of(arabic, english), id, id);
    }

    /** An event that cites a source of its own. */
    public static Event event(
            String id, String date, String arabic, String english, Category category, int importance, Actor... actors) {
        LocalizedText title = LocalizedText.of(arabic, english);
        Source source = new Source("source-" + id, title, title, Optional.empty(), Optional.empty());
        return event(id, date, title, category, importance, source, actors);
    }

    private static Event event(
            String id,
            String date,
            LocalizedText title,
            Category category,
            int importance,
            Source source,
            Actor... actors) {
        return new Event(
                id,
                EdtfDate.parse(date),
                title,
                title,
                List.of(actors).stream()
                        .map(actor -> new Participation(actor, Role.PARTICIPANT))
                        .toList(),
                category,
                importance,
                List.of(new Citation(source, Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** An event whose source has a page. */
    public static Event citing(String url) {
        LocalizedText title = LocalizedText.of("بدء غزو العراق", "Invasion of Iraq");
        Source source = new Source("page", title, title, Optional.empty(), Optional.of(URI.create(url)));
        return event("cited", "2003-03-20", title, MILITARY, 5, source, IRAQ);
    }

    /** The dataset that comes with the program. */
    public static Timeline bundled() {
        return ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    }

    /** A number of events, a month apart. */
    public static Timeline ofEvents(int count) {
        List<Event> events = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(i -> events.add(event(
                        "e" + i,
                        "%04d-%02d".formatted(2000 + i / 12, 1 + i % 12),
                        "حدث " + i,
                        "Event " + i,
                        MILITARY,
                        1 + i % 5,
                        IRAQ)));
        return timeline(LocalizedText.of("أحداث", "Events"), List.of(IRAQ), List.of(MILITARY), events);
    }

    public static ImageRequest request(Language language, Theme theme, double width, double height) {
        return request(TIMELINE, EventFilter.NONE, language, theme, width, height);
    }

    public static ImageRequest request(
            Timeline timeline, EventFilter filter, Language language, Theme theme, double width, double height) {
        return new ImageRequest(timeline, filter, Optional.empty(), LabelStyle.of(language), theme, width, height, 1);
    }
}
