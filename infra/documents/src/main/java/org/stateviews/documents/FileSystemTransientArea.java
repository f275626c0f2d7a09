package org.stateviews.documents;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The transient area as a folder of the store. Here a file is written aside and renamed, because a
 * rename takes the place of what was there.
 */
record FileSystemTransientArea(Path folder, Path incoming) implements TransientArea {

    @Override
    public void put(StoreName name, byte[] bytes) {
        var aside = incoming.resolve(UUID.randomUUID().toString());
        try {
            try (var out =
                    FileChannel.open(
                            aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Channels.newOutputStream(out).write(bytes);
                out.force(true);
            }
            Folders.create(Folders.of(path(name)));
            Files.move(aside, path(name), StandardCopyOption.ATOMIC_MOVE);
            Folders.flush(Folders.of(path(name)));
        } catch (IOException e) {
            FileSystemDocumentStore.discard(aside);
            throw new StoreUnavailableException("cannot keep for a while " + name, e);
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
    public void remove(StoreName name) {
        try {
            if (Files.deleteIfExists(path(name))) {
                Folders.flush(Folders.of(path(name)));
            } else {
                checkThere(new NoSuchFileException(name.value()));
            }
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot remove " + name, e);
        }
    }

    @Override
    public List<Passing> all() {
        if (!Files.isDirectory(folder)) {
            checkThere(new NoSuchFileException(folder.toString()));
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            var all = new ArrayList<Passing>();
            for (var path : paths.toList()) {
                since(path).ifPresent(since -> all.add(new Passing(name(path), since)));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot list what is kept for a while", e);
        }
    }

    /** Empty for a folder, and for what went while we looked. */
    private static Optional<Instant> since(Path path) throws IOException {
        try {
            return Files.isRegularFile(path)
                    ? Optional.of(Files.getLastModifiedTime(path).toInstant())
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private StoreName name(Path path) {
        return new StoreName(folder.relativize(path).toString().replace('\\', '/'));
    }

    private Path path(StoreName name) {
        return folder.resolve(name.value());
    }

    private void checkThere(NoSuchFileException missing) {
        if (!Files.isDirectory(incoming)) {
            throw new StoreUnavailableException("the document store is away", missing);
        }
    }
}
