package org.stateviews.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.stateviews.contracts.id.Sha256;

/**
 * The store on a file system. A file is written aside, flushed, and then given its name by {@code
 * link(2)}: unlike a rename, a link fails where the name exists, on every POSIX file system and for
 * every process on it. The folder is flushed last, so a name that was seen survives a power cut.
 */
public final class FileSystemDocumentStore implements DocumentStore {

    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path incoming;
    private final TransientArea passing;

    /** Opens the store, making its folders where they do not exist. */
    public FileSystemDocumentStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = this.root.resolve("incoming");
        this.passing = new FileSystemTransientArea(this.root.resolve("transient"), incoming);
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot open the document store", e);
        }
    }

    /** Folder for files on their way in, on the same file system as what is kept. */
    public Path incoming() {
        return incoming;
    }

    @Override
    public Stored put(InputStream bytes) throws IOException {
        var aside = aside();
        try {
            var digest = sha256();
            var length = copy(new DigestInputStream(bytes, digest), aside);
            var stored = new Stored(Sha256.of(digest.digest()), length);
            link(aside, StoreName.original(stored.sha256()));
            return stored;
        } finally {
            discard(aside);
        }
    }

    @Override
    public boolean putIfAbsent(StoreName name, InputStream bytes) throws IOException {
        var aside = aside();
        try {
            copy(bytes, aside);
            return link(aside, name);
        } finally {
            discard(aside);
        }
    }

    @Override
    public boolean putIfAbsent(StoreName name, byte[] bytes) {
        var aside = aside();
        try (var out =
                FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Channels.newOutputStream(out).write(bytes);
            out.force(true);
            return link(aside, name);
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot claim " + name, e);
        } finally {
            discard(aside);
        }
    }

    @Override
    public Optional<byte[]> get(StoreName name) {
        try {
            return Optional.of(Files.readAllBytes(path(name)));
        } catch (NoSuchFileException e) {
            checkThere(e);
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot read " + name, e);
        }
    }

    @Override
    public OptionalLong length(StoreName name) {
        try {
            return OptionalLong.of(Files.size(path(name)));
        } catch (NoSuchFileException e) {
            checkThere(e);
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot read " + name, e);
        }
    }

    @Override
    public Optional<InputStream> open(StoreName name, long from, long count) {
        try {
            var channel = FileChannel.open(path(name), StandardOpenOption.READ);
            channel.position(from);
            return Optional.of(new BoundedStream(Channels.newInputStream(channel), count));
        } catch (NoSuchFileException e) {
            checkThere(e);
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot read " + name, e);
        }
    }

    @Override
    public List<StoreName> list(StoreName prefix) {
        var folder = path(prefix);
        if (!Files.isDirectory(folder)) {
            checkThere(new NoSuchFileException(folder.toString()));
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> new StoreName(root.relativize(path).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot list " + prefix, e);
        }
    }

    @Override
    public OptionalLong room() {
        try {
            return OptionalLong.of(Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot tell its room", e);
        }
    }

    @Override
    public TransientArea passing() {
        return passing;
    }

    /** Where nothing is mounted every file seems to be missing, and none of them is. */
    private void checkThere(NoSuchFileException missing) {
        if (!Files.isDirectory(incoming)) {
            throw new StoreUnavailableException("the document store is away", missing);
        }
    }

    private Path path(StoreName name) {
        return root.resolve(name.value());
    }

    private Path aside() {
        return incoming.resolve(UUID.randomUUID().toString());
    }

    private static long copy(InputStream in, Path to) throws IOException {
        try (var channel = open(to)) {
            var out = Channels.newOutputStream(channel);
            var buffer = new byte[BUFFER];
            long length = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                write(out, buffer, read);
                length += read;
            }
            flush(channel);
            return length;
        }
    }

    private static FileChannel open(Path to) {
        try {
            return FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot write", e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot write", e);
        }
    }

    private static void flush(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot flush", e);
        }
    }

    private boolean link(Path aside, StoreName name) {
        var target = path(name);
        try {
            Folders.create(Folders.of(target));
            Files.createLink(target, aside);
            Folders.flush(Folders.of(target));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot name " + name, e);
        }
    }

    static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(FileSystemDocumentStore.class)
                    .atWarn()
                    .setCause(e)
                    .log("A file on its way in could not be removed: {}", aside);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
