package masar.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.export.file.ExportException.Reason;
import masar.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        return failure(target, file, SafeFileTest::writeNew);
    }

    private static ExportException failure(Path target, SafeFile file, SafeFile.Content content) {
        return catchThrowableOfType(ExportException.class, () -> file.write(target, content));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image.png", "IMAGE.PNG", "صورة.png"})
    void aFileIsWrittenAndNothingElseIsLeft(String name) throws Exception {
        new SafeFile().write(folder.resolve(name), SafeFileTest::writeNew);

        assertThat(folder.resolve(name)).hasContent("new");
        assertThat(names()).containsExactly(name);
    }

    @Test
    void anOldFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("image.png"), "old and longer");

        new SafeFile().write(file, SafeFileTest::writeNew);

        assertThat(file).hasContent("new");
    }

    /** A disk that writes down what is forced to it, and the options of each move. */
    private static final class Observed extends Disk {

        private final List<String> log = new ArrayList<>();
        private final Path file;
        private final boolean atomic;

        Observed(Path file, boolean atomic) {
            this.file = file;
            this.atomic = atomic;
        }

        @Override
        FileChannel create(Path temporary) throws IOException {
            return new ForcedChannel(
                    super.create(temporary),
                    () -> log.add("forced " + contentOf(temporary) + " for " + contentOf(file)));
        }

        @Override
        FileChannel open(Path folder) throws IOException {
            return new ForcedChannel(super.open(folder), () -> log.add("forced the name of " + contentOf(file)));
        }

        @Override
        void move(Path from, Path to, CopyOption... options) throws IOException {
            log.add("move " + List.of(options));
            if (!atomic && List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not on this disk");
            }
            super.move(from, to, options);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theContentIsOnTheDiskBeforeTheFileHasItsNameAndThenItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("image.png"), "old");
        Observed disk = new Observed(file, true);

        new SafeFile(disk).write(file, SafeFileTest::writeNew);

        assertThat(disk.log)
                .containsExactly(
                        "forced new for old", "move [ATOMIC_MOVE, REPLACE_EXISTING]", "forced the name of new");
    }

    @Test
    void whereNothingCanBeReplacedAtOnceItIsReplacedAllTheSame() throws Exception {
        Path file = Files.writeString(folder.resolve("image.png"), "old");
        Observed disk = new Observed(file, false);

        new SafeFile(disk).write(file, SafeFileTest::writeNew);

        assertThat(disk.log).contains("move [ATOMIC_MOVE, REPLACE_EXISTING]", "move [REPLACE_EXISTING]");
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("image.png");
    }

    @Test
    void aFileThatCouldNotHaveItsNameWrittenOutIsThereAllTheSame() throws Exception {
        Disk disk = new Disk() {
            @Override
            FileChannel open(Path any) throws IOException {
                throw new AccessDeniedException(any.toString(), null, "Windows opens no folders");
            }
        };

        new SafeFile(disk).write(folder.resolve("image.png"), SafeFileTest::writeNew);

        assertThat(folder.resolve("image.png")).hasContent("new");
    }

    @Test
    void aFileIsAsNewAsItsEndAndNotSweptBeforeItHasItsName() throws Exception {
        Path file = folder.resolve("image.png");
        Instant earlier = Instant.now().minus(TemporaryFiles.ABANDONED);

        new SafeFile().write(file, out -> {
            writeNew(out);
            out.flush();
            // As if the last byte had been written long before the disk was done.
            Files.setLastModifiedTime(folder.resolve(names().findFirst().orElseThrow()), FileTime.from(earlier));
            return true;
        });

        assertThat(Files.getLastModifiedTime(file).toInstant()).isAfter(earlier.plusSeconds(60));
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theFileBehindALinkIsReplacedAndTheLinkKept() throws Exception {
        Path real = Files.writeString(folder.resolve("real.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), real);

        new SafeFile().write(link, SafeFileTest::writeNew);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNewFileMayBeReadByWhoeverMayReadNewFilesHere() throws Exception {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path file = folder.resolve("image.png");

        new SafeFile().write(file, SafeFileTest::writeNew);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
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
        SafeFile denied = new SafeFile(failing(new AccessDeniedException("temporary")));

        ExportException failure = failure(folder.resolve("image.png"), denied);

        assertThat(failure.reason()).isEqualTo(Reason.FOLDER_READ_ONLY);
        assertThat(failure.sentence(Language.ENGLISH)).contains(folder.toString());
    }

    @Test
    void aFailureHalfWayKeepsTheOldFileAndLeavesNothing() throws Exception {
        Path target = Files.writeString(folder.resolve("image.png"), "old");

        ExportException failure = failure(target, new SafeFile(), out -> {
            out.write(NEW);
            throw new IOException("the cable was pulled");
        });

        assertThat(failure.reason()).isEqualTo(Reason.FAILED);
        assertThat(failure.sentence(Language.ARABIC)).contains("the cable was pulled");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("image.png");
    }

    @Test
    void aFaultOfTheProgramLeavesNothingEither() throws Exception {
        assertThatThrownBy(() -> new SafeFile().write(folder.resolve("image.png"), out -> {
                    out.write(NEW);
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aCancelledFileIsNoSuccess() throws Exception {
        ExportException failure = catchThrowableOfType(
                ExportException.class, () -> new SafeFile().write(folder.resolve("image.png"), out -> false));

        assertThat(failure.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFullDiskAndOneWithoutSpaceForAnotherFileHaveSentencesOfTheirOwn() throws Exception {
        FileSystemException none = new FileSystemException("temporary", null, "No space left on device");

        ExportException full = failure(folder.resolve("image.png"), new SafeFile(), out -> {
            throw none;
        });
        ExportException files = failure(folder.resolve("image.png"), new SafeFile(failing(none)));

        assertThat(full.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(files.reason()).isEqualTo(Reason.NO_MORE_FILES);
        assertThat(names()).isEmpty();
    }

    /** A disk on which no file can be made. */
    private static Disk failing(IOException reason) {
        return new Disk() {
            @Override
            FileChannel create(Path file) throws IOException {
                throw reason;
            }
        };
    }

    @Test
    void aDiskThatIsFullIsTheReasonWhateverTheSystemSays() {
        SafeFile full = new SafeFile(new Disk() {
            @Override
            boolean isFull(Path any) {
                return true;
            }
        });

        ExportException failure = failure(folder.resolve("image.png"), full, out -> {
            throw new IOException("Es steht nicht genug Speicherplatz zur Verfügung");
        });

        assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(failure.sentence(Language.ENGLISH)).contains(folder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 0, true",
        "1000000, 65535, true",
        "1000000, 65536, false",
        "1000000, 1000000, false",
        // What is no disk.
        "0, 0, false"
    })
    void aDiskIsFullIfNotEvenASmallImageFits(long total, long usable, boolean full) {
        assertThat(Disk.isFull(total, usable)).isEqualTo(full);
    }

    @Test
    void thisDiskIsNotFullAndWhatCannotBeAskedIsNotEither() {
        assertThat(new Disk().isFull(folder)).isFalse();
        assertThat(new Disk().isFull(folder.resolve("missing"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw----", "rwxr-xr-x"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theModeOfAReplacedFileIsKeptAndHoldsWhileItIsWritten(String mode) throws Exception {
        Path file = Files.writeString(folder.resolve("image.png"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        Set<String> meanwhile = new HashSet<>();

        new SafeFile().write(file, out -> {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path one : all) {
                    meanwhile.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
                }
            }
            return writeNew(out);
        });

        assertThat(meanwhile).containsExactly(mode);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(mode);
        assertThat(file).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsNoFileIsRefusedAndKept() throws Exception {
        Path pipe = folder.resolve("pipe.png");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path socket = folder.resolve("socket.png");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            Path toPipe = Files.createSymbolicLink(folder.resolve("to-pipe.png"), pipe);
            Path device = Files.createSymbolicLink(folder.resolve("device.png"), Path.of("/dev/null"));
            List<String> before = names().sorted().toList();

            for (Path target : List.of(pipe, socket, toPipe, device)) {
                assertThat(reasonOf(target)).as(target.toString()).isEqualTo(Reason.NOT_A_FILE);
                assertThat(Files.isRegularFile(target)).isFalse();
            }
            assertThat(names().sorted()).isEqualTo(before);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatLeadsNowhereIsRefusedAndKept() throws Exception {
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.png"), folder.resolve("none.png"));
        Path loop = Files.createSymbolicLink(folder.resolve("loop.png"), folder.resolve("loop.png"));
        Path folders = Files.createSymbolicLink(folder.resolve("folders"), folder.resolve("folders"));

        assertThat(reasonOf(dangling)).isEqualTo(Reason.BROKEN_LINK);
        assertThat(reasonOf(loop)).isEqualTo(Reason.BROKEN_LINK);
        assertThat(reasonOf(folders.resolve("image.png"))).isEqualTo(Reason.NOT_A_FOLDER);
        assertThat(List.of(dangling, loop, folders)).allMatch(Files::isSymbolicLink);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkIntoAnotherFolderIsWrittenThere() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path real = Files.writeString(other.resolve("real.svg"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), Path.of("other", "real.svg"));
        Path second = Files.createSymbolicLink(folder.resolve("second.png"), link);

        new SafeFile().write(second, out -> {
            assertThat(names()).containsExactlyInAnyOrder("other", "link.png", "second.png");
            return writeNew(out);
        });

        assertThat(List.of(link, second)).allMatch(Files::isSymbolicLink);
        assertThat(real).hasContent("new");
    }

    @Test
    void whatAKilledProcessLeftIsSweptOnceItIsOldAndNothingElseIs() throws Exception {
        FileTime old =
                FileTime.from(Instant.now().minus(TemporaryFiles.ABANDONED).minusSeconds(60));
        Path abandoned = Files.writeString(TemporaryFiles.next(folder), "half");
        Path inUse = Files.writeString(TemporaryFiles.next(folder), "half");
        Path foreign = Files.writeString(folder.resolve(".masar-notes.tmp"), "not ours");
        Path directory = Files.createDirectory(TemporaryFiles.next(folder));
        for (Path file : List.of(abandoned, foreign, directory)) {
            Files.setLastModifiedTime(file, old);
        }

        new SafeFile().write(folder.resolve("image.png"), SafeFileTest::writeNew);

        assertThat(abandoned).doesNotExist();
        assertThat(List.of(inUse, foreign, directory)).allMatch(Files::exists);
    }

    /** The first half of a file is written by a process of its own, which then waits for its end. */
    private Process halfWritten() throws IOException {
        // Tests run on the class path, or on the module path with their own classes patched in: it depends on who runs
        // them.
        String path = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .collect(Collectors.joining(File.pathSeparator, "", File.pathSeparator + "target/test-classes"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        HalfWritten.class.getName(),
                        folder.resolve("image.png").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo(HalfWritten.READY);
        return process;
    }

    @Test
    void aProcessThatIsEndedHalfWayLeavesNothing() throws Exception {
        Process process = halfWritten();
        assertThat(names()).hasSize(1);

        process.destroy();
        process.waitFor();

        assertThat(names()).isEmpty();
    }

    @Test
    void whatAProcessWritesIsSweptNextTimeAfterItWasKilledAndNotBefore() throws Exception {
        Process process = halfWritten();
        Path left = folder.resolve(names().findFirst().orElseThrow());
        Instant earlier = Instant.now().minus(TemporaryFiles.LOCKED_WITHIN.multipliedBy(2));

        Files.setLastModifiedTime(left, FileTime.from(earlier));
        new SafeFile().write(folder.resolve("image.png"), SafeFileTest::writeNew);
        boolean kept = Files.exists(left);
        process.destroyForcibly().waitFor();
        assertThat(kept).isTrue();

        new SafeFile().write(folder.resolve("image.png"), SafeFileTest::writeNew);
        assertThat(names()).containsExactly("image.png");
    }

    @Test
    void whatThisProcessWritesIsNotSweptByItself() throws Exception {
        Instant earlier = Instant.now().minus(TemporaryFiles.LOCKED_WITHIN.multipliedBy(2));

        new SafeFile().write(folder.resolve("image.png"), out -> {
            Path own = folder.resolve(names().findFirst().orElseThrow());
            Files.setLastModifiedTime(own, FileTime.from(earlier));
            TemporaryFiles.sweep(folder);
            assertThat(own).exists();
            return writeNew(out);
        });

        assertThat(names()).containsExactly("image.png");
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
                            case TOO_SMALL -> "Not all events";
                            case TOO_HIGH -> "With a card";
                            case PAGE_TOO_SMALL -> "A card";
                            case TOO_MUCH_DATA -> "The events";
                            default -> "Cannot save";
                        })
                .endsWith(".");
        if (english.startsWith("Cannot save")) {
            assertThat(arabic).contains("\u2066/صور/image.png\u2069");
            assertThat(english).contains(" /صور/image.png").doesNotContain("\u2066", "\u2069");
        }
    }
}
