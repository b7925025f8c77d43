#pragma once

#include <array>
#include <memory>

class QGuiApplication;

namespace atlas::app {

/// What Qt needs to paint pictures without a display, with the program's fonts; the same input
/// gives the same bytes. At most one at a time.
class PictureApplication {
public:
    PictureApplication();
    ~PictureApplication();
    PictureApplication(const PictureApplication&) = delete;
    PictureApplication(PictureApplication&&) = delete;
    PictureApplication& operator=(const PictureApplication&) = delete;
    PictureApplication& operator=(PictureApplication&&) = delete;

private:
    int m_count = 1;
    std::array<char, 13> m_name{"neuron-atlas"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace atlas::app
