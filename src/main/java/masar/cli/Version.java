package masar.cli;

import masar.about.Build;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, as {@code --version} prints it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"masar " + Build.version()};
    }
}
