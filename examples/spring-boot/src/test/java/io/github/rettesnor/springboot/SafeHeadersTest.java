// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SafeHeadersTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyBehindHttpsMustTheBrowserStayWithHttps(boolean https) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(https);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SafeHeaders().doFilter(request, response, new MockFilterChain());
        assertThat(response.containsHeader("Strict-Transport-Security")).isEqualTo(https);
    }
}
