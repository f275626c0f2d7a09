package org.stateviews.local.supervisor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stateviews.local.state.StateFile;
import org.stateviews.local.token.Passwords;

/** What a newcomer needs once everything is ready: addresses, accounts, what to do next. */
final class Welcome {

    private static final List<String> SHOWN = List.of("mission.fra", "analyst", "editor", "admin");

    private Welcome() {}

    static String text(StateFile.Addresses addresses, DataFolder data, double seconds) {
        return String.format(
                Locale.ROOT,
                """

                StateViews is ready after %.0f s.

                  Missions send their views    %s
                  The desk finds and reads     %s
                  Sign-in                      %s

                  Accounts, with passwords (one per State in %s):
                %s

                  A token for curl: infra/token mission.fra · stop it: infra/down
                """,
                seconds,
                addresses.submission(),
                addresses.search(),
                addresses.identity(),
                data.accounts(),
                accounts(Passwords.in(data.accounts())));
    }

    private static String accounts(Passwords passwords) {
        return SHOWN.stream()
                .flatMap(
                        account ->
                                passwords.of(account).stream()
                                        .map(it -> "    %-12s %s".formatted(account, it)))
                .collect(Collectors.joining("\n"));
    }
}
