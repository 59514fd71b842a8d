package masar.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import masar.export.file.ExportException.Reason;
import masar.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static boolean writeNew(OutputStream out) throws IOException {
        out.write(NEW);
        return true;
    }

    private static Reason reasonOf(Path target) {
        return failure(target, new SafeFile()).reason();
    }

    private static ExportException failure(Path target, SafeFile file) {
        return catchThrowableOfType(ExportException.class, () -> file.write(target, ".png", SafeFileTest::writeNew));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image.png", "IMAGE.PNG", "صورة.png"})
    void aFileIsWrittenAndNothingElseIsLeft(String name) throws Exception {
        new SafeFile().write(folder.resolve(name), ".png", SafeFileTest::writeNew);

        assertThat(folder.resolve(name)).hasContent("new");
        assertThat(names()).containsExactly(name);
    }

    @Test
    void anOldFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("image.png"), "old and longer");

        new SafeFile().write(file, ".png", SafeFileTest::writeNew);

        assertThat(file).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theFileBehindALinkIsReplacedAndTheLinkKept() throws Exception {
        Path real = Files.writeString(folder.resolve("real.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), real);

        new SafeFile().write(link, ".png", SafeFileTest::writeNew);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNewFileMayBeReadByWhoeverMayReadNewFilesHere() throws Exception {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path file = folder.resolve("image.png");

        new SafeFile().write(file, ".png", SafeFileTest::writeNew);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "image.jpg", "png", ".png", ""})
    void aNameWithoutTheEndingIsRefused(String name) {
        assertThat(reasonOf(folder.resolve(name))).isEqualTo(Reason.WRONG_NAME);
    }

    @Test
    void whatIsInTheWayIsNamed() throws Exception {
        Files.createDirectory(folder.resolve("folder.png"));
        Files.writeString(folder.resolve("file"), "");

        assertThat(reasonOf(folder.resolve("folder.png"))).isEqualTo(Reason.IS_A_FOLDER);
        assertThat(reasonOf(folder.resolve("missing/image.png"))).isEqualTo(Reason.FOLDER_MISSING);
        assertThat(reasonOf(folder.resolve("file/image.png"))).isEqualTo(Reason.NOT_A_FOLDER);
        assertThat(names()).containsExactlyInAnyOrder("folder.png", "file");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNamed() {
        SafeFile denied = new SafeFile(file -> {
            throw new AccessDeniedException(file.toString());
        });

        ExportException failure = failure(folder.resolve("image.png"), denied);

        assertThat(failure.reason()).isEqualTo(Reason.FOLDER_READ_ONLY);
        assertThat(failure.sentence(Language.ENGLISH)).contains(folder.toString());
    }

    @Test
    void aFailureHalfWayKeepsTheOldFileAndLeavesNothing() throws Exception {
        Path target = Files.writeString(folder.resolve("image.png"), "old");
        SafeFile failing = new SafeFile(file -> new OutputStream() {
            private final OutputStream out = Files.newOutputStream(file);

            @Override
            public void write(int b) throws IOException {
                out.write(b);
                throw new IOException("the cable was pulled");
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        });

        ExportException failure = failure(target, failing);

        assertThat(failure.reason()).isEqualTo(Reason.FAILED);
        assertThat(failure.sentence(Language.ARABIC)).contains("the cable was pulled");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("image.png");
    }

    @Test
    void aFaultOfTheProgramLeavesNothingEither() throws Exception {
        assertThatThrownBy(() -> new SafeFile().write(folder.resolve("image.png"), ".png", out -> {
                    out.write(NEW);
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void callingOffIsNoSuccess() throws Exception {
        ExportException failure = catchThrowableOfType(
                ExportException.class, () -> new SafeFile().write(folder.resolve("image.png"), ".png", out -> false));

        assertThat(failure.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsReportedInBothLanguages(Reason reason) {
        ExportException failure = new ExportException(reason, Path.of("/صور/image.png"), ".png");
        String arabic = failure.sentence(Language.ARABIC);
        String english = failure.sentence(Language.ENGLISH);

        assertThat(arabic)
                .containsPattern("\\p{IsArabic}{3,}")
                .doesNotContain("{", "تعذّر")
                .endsWith(".");
        assertThat(english)
                .startsWith(
                        switch (reason) {
                            case CANCELLED -> "Saving";
                            case TOO_LOW -> "The image";
                            case TOO_HIGH -> "With a card";
                            default -> "Cannot save";
                        })
                .endsWith(".");
        if (!List.of(Reason.CANCELLED, Reason.TOO_LOW, Reason.TOO_HIGH).contains(reason)) {
            assertThat(arabic).contains("\u2066/صور/image.png\u2069");
            assertThat(english).contains(" /صور/image.png").doesNotContain("\u2066", "\u2069");
        }
    }
}
