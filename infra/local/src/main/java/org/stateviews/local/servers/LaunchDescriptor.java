package org.stateviews.local.servers;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Elasticsearch's own preparer prints for its launcher: how to start the server's JVM. Reading
 * it here, in place of the launcher, saves a JVM and makes the server our own child, which the
 * death signal reaches. The layout belongs to the pinned version (class {@code LaunchDescriptor} in
 * {@code lib/tools/server-cli}); another one is recognised by its first number.
 *
 * @param command the server's JVM with all options and arguments
 * @param environment all variables of the server
 * @param folder its working folder
 * @param serverArguments bytes it expects on standard input
 */
@SuppressWarnings("ArrayRecordComponent") // read once, sent once, never compared
record LaunchDescriptor(
        List<String> command,
        Map<String, String> environment,
        String folder,
        byte[] serverArguments) {

    private static final int MAGIC = 0x45534C44;

    static LaunchDescriptor read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("Elasticsearch's launch descriptor has another layout");
        }
        var command = new ArrayList<String>();
        command.add(in.readUTF());
        readAll(in, command);
        readAll(in, command);
        var environment = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            environment.put(in.readUTF(), in.readUTF());
        }
        var folder = in.readUTF();
        in.readUTF(); // temporary folder, which is in the environment too
        in.readBoolean(); // whether to detach: never asked for
        return new LaunchDescriptor(command, environment, folder, in.readNBytes(in.readInt()));
    }

    private static void readAll(DataInputStream in, List<String> into) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            into.add(in.readUTF());
        }
    }
}
