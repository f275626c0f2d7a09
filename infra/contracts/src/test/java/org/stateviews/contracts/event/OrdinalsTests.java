package org.stateviews.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalsTests {

    @Test
    void aPlaceTellsWhatItIsAttachedTo() {
        int mail = Ordinals.attached(3, 2);
        int inside = Ordinals.attached(mail, 1);

        assertThat(List.of(mail, inside)).containsExactly(302, 30201);
        assertThat(Ordinals.attachedTo(inside)).contains(mail);
        assertThat(Ordinals.attachedTo(mail)).contains(3);
        assertThat(Ordinals.attachedTo(3)).isEmpty();
        assertThat(Ordinals.handedIn(inside)).isEqualTo(3);
        assertThat(Ordinals.depth(inside)).isEqualTo(2);
        assertThat(Ordinals.isInside(inside, 3)).isTrue();
        assertThat(Ordinals.isInside(inside, 301)).isFalse();
        assertThat(Ordinals.isInside(3, 3)).isFalse();
    }

    @Test
    void noPlaceIsGivenTwiceHoweverDeep() {
        var given = new HashSet<Integer>();
        var row = List.of(1, 2, 59);
        for (int depth = 0; depth <= Ordinals.DEEPEST; depth++) {
            assertThat(row).allMatch(it -> it > 0).allMatch(given::add);
            row =
                    depth == Ordinals.DEEPEST
                            ? List.of()
                            : row.stream()
                                    .flatMap(
                                            it ->
                                                    List.of(1, 50, 99).stream()
                                                            .map(n -> place(it, n)))
                                    .toList();
        }
    }

    private static int place(int document, int number) {
        return Ordinals.attached(document, number);
    }

    @Test
    void thereAreNoPlacesBeyondTheLast() {
        assertThatThrownBy(() -> Ordinals.attached(1, 100))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ordinals.attached(1_010_101, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
