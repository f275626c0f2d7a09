package org.stateviews.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;

class TestIdentityTests {

    private final JwtDecoder decoder = JwtDecoders.fromIssuerLocation(TestIdentity.issuer());

    @Test
    void aMissionTokenCarriesRoleAndState() {
        var token = decoder.decode(TestIdentity.missionToken("FRA"));

        assertThat(token.getSubject()).isEqualTo("mission.fra");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("MISSION");
        assertThat(token.getClaimAsString("state")).isEqualTo("FRA");
    }

    @Test
    void aDeskTokenCarriesNoState() {
        var token = decoder.decode(TestIdentity.deskToken("analyst", "ANALYST"));

        assertThat(token.hasClaim("state")).isFalse();
    }

    @Test
    void anExpiredTokenIsRefused() {
        var token = TestIdentity.expiredToken("analyst", List.of("ANALYST"), null);

        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void aForgedTokenIsRefused() {
        var token = TestIdentity.forgedToken("analyst", List.of("ANALYST"), null);

        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }
}
