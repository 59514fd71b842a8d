package masar.export.reopen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import masar.dataset.DatasetReader;
import masar.dataset.GeneratedFiles;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.TimelineWriter;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.ImageFormat;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.embed.EmbeddedFile;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;
import masar.layout.frame.LayoutOptions;
import masar.model.Event;
import masar.model.Grade;
import masar.model.Role;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.TimelinePart;
import masar.query.text.TextQuery;
import masar.saved.SavedView;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.time.TimeSpan;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An image opens as what it shows. */
class ReopenedImagesTest {

    private static final int ROUNDS = 60;
    private static final int FILES = 100;

    @TempDir
    private Path folder;

    private static Timeline timeline(TimelineFile file) {
        return switch (file.result()) {
            case Loaded loaded -> loaded.timeline();
            default -> throw new AssertionError(file.result());
        };
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsChosenComesBack(ImageFormat format) throws Exception {
        Random random = new Random(1);
        Timeline all = Samples.bundled();
        for (int round = 0; round < ROUNDS; round++) {
            ImageRequest request = request(all, random);
            List<Event> shown = request.events();

            TimelineFile read = TimelineFile.read(Carriers.write(format, ImageData.of(request, shown), folder));

            Set<String> ids = shown.stream().map(Event::id).collect(Collectors.toSet());
            assertThat(timeline(read)).as("round %d", round).isEqualTo(TimelinePart.of(all, ids, request.period()));
            ImageView image = read.view().orElseThrow();
            SavedView view = image.view();
            assertThat(image).as("round %d", round).isEqualTo(expected(request, view.filter()));
            // What has no event in the image is no longer in its filter, which keeps the same.
            assertThat(request.filter().actors()).containsAll(view.filter().actors());
            assertThat(request.filter().traits().sources())
                    .containsAll(view.filter().traits().sources());
            assertThat(view.filter().apply(timeline(read).events()))
                    .as("round %d", round)
                    .isEqualTo(timeline(read).events());
        }
    }

    private static ImageView expected(ImageRequest request, EventFilter filter) {
        EventFilter asked = request.filter();
        return new ImageView(
                new SavedView(
                        request.columns().map(ColumnOptions::detail),
                        request.grouping(),
                        request.folds(),
                        request.options().hijri(),
                        request.period(),
                        new EventFilter(
                                filter.actors(),
                                asked.match(),
                                filter.categories(),
                                asked.period(),
                                asked.text(),
                                asked.traits().withSources(filter.traits().sources())),
                        Optional.empty()),
                request.style(),
                request.theme(),
                request.timeline().events().size(),
                request.made());
    }

    private static ImageRequest request(Timeline all, Random random) {
        ImageRequest request = new ImageRequest(
                        all,
                        filter(all, random),
                        maybe(random, period(random)),
                        new LabelStyle(
                                one(Language.values(), random),
                                one(MonthNames.values(), random),
                                one(Digits.values(), random)),
                        one(Theme.values(), random),
                        800,
                        600,
                        1)
                .arranged(
                        one(Grouping.values(), random),
                        new LayoutOptions(random.nextBoolean(), OptionalLong.empty(), true, false))
                .folded(new LaneFolds(Set.of("actor iran", "category attack"), Set.of("actor iraq")));
        request = random.nextBoolean() ? request.madeOn(LocalDate.of(2026, 11, 29)) : request;
        return random.nextBoolean()
                ? request.inColumns(new ColumnOptions(one(Detail.values(), random), TypeRange.SCREEN, false))
                : request;
    }

    private static EventFilter filter(Timeline all, Random random) {
        return new EventFilter(
                some(all.actors(), random),
                one(ActorMatch.values(), random),
                some(all.categories(), random),
                maybe(random, period(random)),
                maybe(random, TextQuery.of(random.nextBoolean() ? "العراق" : "iraq"))
                        .flatMap(query -> query),
                maybe(random, traits(all, random)).orElse(EventTraits.NONE));
    }

    private static EventTraits traits(Timeline all, Random random) {
        return EventTraits.NONE
                .withRoles(some(List.of(Role.values()), random))
                .withDisputed(random.nextInt(4) == 0)
                .withDating(some(List.of(Dating.values()), random))
                .withGrades(some(List.of(Grade.values()), random))
                .withLeastSources(random.nextInt(3))
                .withSources(some(all.sources(), random));
    }

    private static TimeSpan period(Random random) {
        int year = 1990 + random.nextInt(30);
        return TimeSpan.ofDays(
                LocalDate.of(year, 1 + random.nextInt(12), 1), LocalDate.of(year + 1 + random.nextInt(20), 2, 28));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static <T> T one(T[] values, Random random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static <T> List<T> some(List<T> all, Random random) {
        List<T> chosen = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            T another = all.get(random.nextInt(all.size()));
            if (!chosen.contains(another)) {
                chosen.add(another);
            }
        }
        return chosen;
    }

    @Test
    void everyAcceptedDatasetComesBackFromEveryFormat() throws Exception {
        int accepted = 0;
        for (int seed = 0; seed < FILES; seed++) {
            byte[] file = GeneratedFiles.mostlySound(seed).getBytes(UTF_8);
            if (DatasetReader.read(new ByteArrayInputStream(file), "f.json") instanceof Loaded loaded) {
                Timeline all = loaded.timeline();
                ImageRequest request = Samples.request(all, EventFilter.NONE, Language.ENGLISH, Theme.DARK, 800, 600)
                        .folded(new LaneFolds(
                                all.actors().stream()
                                        .map(actor -> "actor " + actor.id())
                                        .collect(Collectors.toSet()),
                                Set.of()));
                ImageFormat format = List.of(ImageFormat.values()).get(seed % ImageFormat.values().length);
                TimelineFile read =
                        TimelineFile.read(Carriers.write(format, ImageData.of(request, all.events()), folder));

                Set<String> ids = all.eventsById().keySet();
                assertThat(TimelineWriter.digest(timeline(read)))
                        .as("seed %d", seed)
                        .isEqualTo(TimelineWriter.digest(TimelinePart.of(all, ids, Optional.empty())));
                assertThat(Match.of(timeline(read), all).matches())
                        .as("seed %d", seed)
                        .isTrue();
                // The keys of lanes name the actors as the image does.
                assertThat(read.view().orElseThrow().view().folds().folded())
                        .as("seed %d", seed)
                        .containsAll(timeline(read).actors().stream()
                                .map(actor -> "actor " + actor.id())
                                .toList());
                accepted++;
            }
        }
        assertThat(accepted).isGreaterThan(FILES / 4);
    }

    @Test
    void aRealImageCarriesTheEventsThatItHasSpaceForAndOthersNone() throws Exception {
        Timeline all = Samples.bundled();
        ImageRequest request = Samples.request(all, EventFilter.NONE, Language.ARABIC, Theme.LIGHT, 640, 400)
                .inColumns(new ColumnOptions(Detail.TITLES, TypeRange.SCREEN, false));
        Drawing drawing = Fx.call(() -> ImageExport.of(request).withData().draw());
        assertThat(drawing.events()).isLessThan(all.events().size());
        List<String> titles = Drawing.marks(drawing.operations())
                .filter(marked ->
                        marked.mark().kind().standsForOne() && marked.mark().events() == 1)
                .map(marked -> marked.mark().title())
                .toList();
        for (ImageFormat format : ImageFormat.values()) {
            Path image = format.rename(folder.resolve("real"));
            ImageFile.write(drawing, 1, image, Progress.NONE);
            byte[] first = Files.readAllBytes(image);
            ImageFile.write(drawing, 1, image, Progress.NONE);
            assertThat(Files.readAllBytes(image))
                    .as("%s is always the same", format)
                    .isEqualTo(first);

            TimelineFile read = TimelineFile.read(image);
            assertThat(timeline(read).events()).hasSize(drawing.events());
            assertThat(timeline(read).events().stream()
                            .map(event -> event.title().ar())
                            .toList())
                    .as("%s", format)
                    .containsAll(titles);
            assertThat(read.view().orElseThrow().of()).isEqualTo(all.events().size());
        }

        Drawing without = Fx.call(() -> ImageExport.of(request).draw());
        for (ImageFormat format : ImageFormat.values()) {
            Path image = format.rename(folder.resolve("without"));
            ImageFile.write(without, 1, image, Progress.NONE);
            assertThat(HostileImagesTest.problem(image)).as("%s", format).isEqualTo("image.without-data");
        }
    }

    @Test
    void otherProgramsReadTheImageAndTheData() throws Exception {
        String large = "{\"events\":["
                + Stream.generate(() -> "{\"date\":\"2003\",\"title\":\"س\"}")
                        .limit(40_000)
                        .collect(Collectors.joining(","))
                + "]}";
        List<EmbeddedFile> files = List.of(Carriers.timeline(large), Carriers.view("{}"));

        assertThat(ImageIO.read(Carriers.write(ImageFormat.PNG, () -> files, folder)
                                .toFile())
                        .getWidth())
                .isEqualTo(20);
        try (PDDocument document = Loader.loadPDF(
                Carriers.write(ImageFormat.PDF, () -> files, folder).toFile())) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary specification = (COSDictionary)
                    catalog.getCOSArray(COSName.getPDFName("AF")).getObject(0);
            assertThat(specification.getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(specification.getString(COSName.UF)).isEqualTo(ImageData.TIMELINE);
            COSStream stream = specification.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            assertThat(stream.getNameAsString(COSName.SUBTYPE)).isEqualTo("application/json");
            assertThat(stream.createInputStream().readAllBytes()).isEqualTo(large.getBytes(UTF_8));
        }
        for (ImageFormat format : ImageFormat.values()) {
            assertThat(timeline(TimelineFile.read(Carriers.write(format, () -> files, folder)))
                            .events())
                    .hasSize(40_000);
        }
    }

    @Test
    void moreThanAnImageCanCarryIsRefused() {
        Timeline one = Samples.ofEvents(1);
        Event event = one.events().getFirst();
        List<Event> many = new ArrayList<>();
        for (int i = 0; i < EmbeddedFile.MOST / 200; i++) {
            many.add(new Event(
                    "e" + i,
                    event.date(),
                    event.title(),
                    event.summary(),
                    event.actors(),
                    event.category(),
                    3,
                    event.citations(),
                    List.of(),
                    List.of(),
                    event.disputed()));
        }
        Timeline all = Samples.timeline(one.title(), one.actors(), one.categories(), many);
        ImageRequest request = Samples.request(all, EventFilter.NONE, Language.ENGLISH, Theme.LIGHT, 800, 600);

        assertThatThrownBy(() -> Carriers.write(ImageFormat.PNG, ImageData.of(request, many), folder))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.sentence(Language.ENGLISH)).contains("32 MB"));
        assertThat(folder).isEmptyDirectory();
    }
}
