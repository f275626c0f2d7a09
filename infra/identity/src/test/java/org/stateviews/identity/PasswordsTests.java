package org.stateviews.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PasswordsTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir private Path folder;

    @Test
    void everyStateHasAMissionAndTheDeskHasThree() {
        assertThat(Account.all())
                .hasSize(195 + 1 + 3)
                .extracting(Account::name)
                .doesNotHaveDuplicates()
                .contains(
                        "mission.fra",
                        "mission.eu",
                        "mission.pse",
                        "mission.vat",
                        "analyst",
                        "editor",
                        "admin");
    }

    @Test
    void theFileIsMadeOnceForItsOwnerAlone() throws IOException {
        var file = file();

        var passwords = Passwords.open(new PrivateFile(file), Account.all(), JSON);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var written = read(file);
        assertThat(written).hasSize(199);
        assertThat(written.values()).doesNotHaveDuplicates().allMatch(word -> word.length() == 23);
        assertThat(passwords.matches("analyst", written.get("analyst"))).isTrue();
        assertThat(passwords.matches("analyst", written.get("editor"))).isFalse();
        assertThat(passwords.matches("analyst", null)).isFalse();
        assertThat(passwords.matches("nobody", "")).isFalse();
    }

    @Test
    void laterStartsAddNewAccountsAndKeepOldPasswords() throws IOException {
        var file = file();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"analyst\":\"chosen by hand\",\"guest\":\"kept\"}");

        Passwords.open(new PrivateFile(file), Account.all(), JSON);

        assertThat(read(file))
                .hasSize(200)
                .containsEntry("analyst", "chosen by hand")
                .containsEntry("guest", "kept");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileStopsTheStartAndIsLeftAlone() throws IOException {
        var file = file();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"analyst\":");

        assertThatThrownBy(() -> Passwords.open(new PrivateFile(file), Account.all(), JSON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("accounts.json");
        assertThat(Files.readString(file)).isEqualTo("{\"analyst\":");
    }

    @Test
    void theSigningKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        var key = SigningKey.open(folder);

        assertThat(SigningKey.open(folder)).isEqualTo(key);
        var file = folder.resolve("signing.jwk.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("private/accounts.json");
    }

    private static Map<String, String> read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), new TypeReference<Map<String, String>>() {});
    }
}
