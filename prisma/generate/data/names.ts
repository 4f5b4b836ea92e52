/** Where people come from: given names of women and of men, and family names, as they stand in passports. */
export interface Origin {
  /** ISO 3166-1 alpha-2, XK for Kosovo */
  country: string;
  /** of a thousand people */
  share: number;
  eu?: true;
  /** English is a language of school and office */
  english?: true;
  women: readonly string[];
  men: readonly string[];
  families: readonly string[];
}

const words = (text: string): string[] => text.split(" ").map((word) => word.replaceAll("_", " "));

const origin = (
  country: string,
  share: number,
  [women, men, families]: readonly [string, string, string],
  more: Pick<Origin, "eu" | "english"> = {},
): Origin => ({ country, share, ...more, women: words(women), men: words(men), families: words(families) });

const EU = { eu: true } as const;
const ENGLISH = { english: true } as const;

export const ORIGINS: readonly Origin[] = [
  origin(
    "IN",
    120,
    [
      "Priya Anjali Neha Kavita Deepa Lakshmi Meera Pooja Sunita Divya Asha Shreya Nandini Rekha Swati Anu Jisha Sheeba",
      "Rahul Arjun Vikram Suresh Anil Rajesh Karthik Sanjay Amit Manoj Vivek Rohan Deepak Ajith Jithin Sandeep Naveen Prakash",
      "Sharma Patel Nair Iyer Reddy Singh Kumar Menon Thomas Joseph Gupta Verma Pillai Das Mathew Rao Joshi Kurian Bose Mehta",
    ],
    ENGLISH,
  ),
  origin(
    "PH",
    95,
    [
      "Maricel Jocelyn Rowena Liza Analyn Cristina Grace Joy Kristine Marites Rosalie Sheila Jennifer Angelica Aileen Lorna",
      "Jose Mark Ramon Rodel Arnel Jerome Christian Joel Dennis Reynaldo Edwin Michael Ariel Noel Rommel Jayson",
      "Santos Reyes Cruz Bautista Garcia Mendoza Torres Flores Ramos Villanueva Aquino Castillo Navarro Dela_Cruz Salazar Mercado",
    ],
    ENGLISH,
  ),
  origin("TR", 85, [
    "Ayşe Fatma Zeynep Elif Merve Emine Özlem Gül Derya Selin Büşra Hatice Esra Sevgi Ebru Pınar",
    "Mehmet Mustafa Ahmet Emre Burak Hakan Murat Serkan Can Yusuf Oğuz Onur Kerem Cem Tolga Volkan",
    "Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Arslan Doğan Kılıç Aslan Çetin Koç Kurt Özkan Şimşek Polat",
  ]),
  origin("UA", 85, [
    "Olena Iryna Oksana Natalia Tetiana Yulia Svitlana Kateryna Anna Mariia Halyna Viktoriia Larysa Daryna Liudmyla Nadiia",
    "Oleksandr Serhii Andrii Volodymyr Dmytro Ivan Mykola Yurii Taras Bohdan Vitalii Oleh Roman Maksym Pavlo Ihor",
    "Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliinyk Melnyk Shevchuk Polishchuk Lysenko Rudenko Moroz Savchenko Marchenko Petrenko Koval",
  ]),
  origin("SY", 70, [
    "Rasha Hala Nour Rima Lina Samar Amal Dima Rania Maha Yara Abeer Ruba Sawsan Ghada Lama",
    "Ahmad Mohammad Khaled Omar Bashar Samer Fadi Anas Yazan Tarek Mazen Wael Hassan Nizar Louay Ziad",
    "Al-Ahmad Haddad Khoury Al-Masri Darwish Hamdan Kassab Nasser Saleh Al-Khatib Shaheen Younes Barakat Jaber Suleiman Issa",
  ]),
  origin("TN", 55, [
    "Amira Ines Mariem Rim Salma Sonia Yosra Olfa Hela Asma Imen Nesrine Wafa Syrine",
    "Amine Anis Bilel Hichem Karim Mehdi Nabil Sami Walid Youssef Zied Aymen Oussama Slim",
    "Ben_Salah Trabelsi Ben_Ali Gharbi Hammami Jlassi Mejri Chaabane Bouazizi Ayari Dridi Khelifi Mabrouk Saidi Zouari Ferchichi",
  ]),
  origin("MA", 50, [
    "Fatima_Zahra Khadija Salma Imane Hajar Sara Oumaima Nadia Zineb Siham Loubna Meryem Chaimae Ikram",
    "Youssef Mohamed Hamza Ayoub Soufiane Rachid Hicham Yassine Mehdi Othmane Reda Anass Abdellah Ilyas",
    "El_Amrani Bennani Alaoui El_Idrissi Tazi Berrada Chraibi El_Fassi Lahlou Benjelloun Ouazzani El_Mansouri Naciri Saidi Ziani Bouzid",
  ]),
  origin("BR", 40, [
    "Ana Mariana Juliana Fernanda Camila Patrícia Letícia Larissa Beatriz Renata Vanessa Luana",
    "João Carlos Rafael Lucas Gustavo Bruno Thiago Felipe Marcelo Eduardo Rodrigo André",
    "Silva Santos Oliveira Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Araújo Ribeiro Carvalho Gomes Martins",
  ]),
  origin("VN", 40, [
    "Lan Hoa Mai Huong Thao Linh Trang Ngoc Thuy Yen Phuong Anh",
    "Minh Tuan Hung Duc Nam Long Quang Hieu Thanh Son Khanh Dat",
    "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly Truong Dinh",
  ]),
  origin("CO", 35, [
    "Daniela Paola Carolina Andrea Natalia Valentina Catalina Diana Marcela Alejandra Laura Mónica",
    "Andrés Camilo Juan_David Santiago Felipe Julián Sebastián Mauricio Óscar Fabián Nicolás Iván",
    "Rodríguez Gómez González Martínez García López Hernández Sánchez Ramírez Pérez Díaz Muñoz Rojas Moreno Jiménez Vargas",
  ]),
  origin("RS", 30, [
    "Jelena Milica Ana Jovana Marija Ivana Dragana Snežana Tamara Nataša Katarina Sanja",
    "Marko Nikola Stefan Milan Dejan Aleksandar Nenad Goran Vladimir Zoran Bojan Dušan",
    "Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Todorović Kovačević Popović Lazić",
  ]),
  origin("BA", 30, [
    "Amra Lejla Selma Emina Aida Jasmina Sanela Mirela Dženana Alma Merima Ajla",
    "Adnan Emir Haris Kenan Mirza Nermin Edin Damir Senad Amar Jasmin Dino",
    "Hodžić Hadžić Begić Kovačević Delić Mehić Suljić Halilović Avdić Babić Marić Imamović Omerović Salihović",
  ]),
  origin("AL", 25, [
    "Elona Ardita Mirela Blerina Entela Klea Anisa Valbona Sara Erisa",
    "Arben Ilir Gent Besnik Erion Fatjon Klodian Altin Endri Dritan",
    "Hoxha Shehu Gjoka Dervishi Leka Prifti Marku Kola Meta Basha Hysa Lika",
  ]),
  origin("XK", 25, [
    "Arta Vlora Blerta Fjolla Drita Teuta Albana Mimoza Donjeta Valmira",
    "Arben Driton Burim Fatmir Liridon Valon Besim Agron Kushtrim Florim",
    "Krasniqi Gashi Berisha Morina Hoti Shala Thaçi Bytyqi Rexhepi Kelmendi Hyseni Zeqiri",
  ]),
  origin("ID", 30, [
    "Dewi Siti Putri Ayu Ratna Wulan Indah Fitri Nurul Rina",
    "Budi Agus Andi Rizki Dimas Eko Fajar Hendra Yoga Bayu",
    "Wijaya Santoso Setiawan Hidayat Nugroho Saputra Kusuma Lestari Pratama Susanto Wibowo Utami",
  ]),
  origin("IR", 30, [
    "Maryam Leila Sara Niloofar Zahra Shirin Parisa Mahsa Elham Azadeh",
    "Ali Reza Hossein Amir Mehdi Saeed Farhad Kaveh Behnam Arash",
    "Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Rahimi Sadeghi Kazemi Ebrahimi Azizi",
  ]),
  origin("EG", 30, [
    "Mona Heba Dina Noha Yasmine Marwa Eman Salma Nada Reem",
    "Ahmed Mahmoud Mostafa Hossam Karim Tamer Sherif Amr Islam Hany",
    "Hassan Ibrahim Mahmoud Abdelrahman Farouk El-Sayed Mansour Fathy Gamal Shawky Helmy Zaki",
  ]),
  origin(
    "NG",
    20,
    [
      "Ngozi Chioma Amaka Funmilayo Blessing Ifeoma Adaeze Folake Yetunde Joy",
      "Chinedu Emeka Tunde Olumide Ifeanyi Segun Kelechi Obinna Femi Musa",
      "Okafor Adeyemi Okonkwo Eze Balogun Nwosu Adebayo Ibrahim Obi Ogunleye Chukwu Bello",
    ],
    ENGLISH,
  ),
  origin(
    "GH",
    15,
    [
      "Akosua Ama Abena Efua Adwoa Esi Afia Akua",
      "Kwame Kofi Kwabena Yaw Kojo Kwaku Nana Ebo",
      "Mensah Owusu Boateng Asante Appiah Osei Agyeman Amoah Addo Ofori",
    ],
    ENGLISH,
  ),
  origin(
    "KE",
    20,
    [
      "Wanjiku Achieng Njeri Faith Mercy Wambui Akinyi Esther",
      "Kamau Otieno Mwangi Brian Kiprono Njoroge Ochieng Kevin",
      "Mwangi Odhiambo Kariuki Njoroge Wanjala Kiptoo Mutua Ouma Githinji Cheruiyot",
    ],
    ENGLISH,
  ),
  origin("MX", 20, [
    "Guadalupe Alejandra Gabriela Verónica Sofía Fernanda Ximena Adriana",
    "Luis Miguel Jorge Ricardo Alejandro Héctor Raúl Arturo",
    "Hernández García Martínez López González Pérez Ramírez Cruz Reyes Morales Ortiz Gutiérrez",
  ]),
  origin(
    "PL",
    35,
    [
      "Agnieszka Katarzyna Małgorzata Anna Joanna Magdalena Monika Ewa Beata Justyna",
      "Piotr Krzysztof Tomasz Marcin Paweł Michał Łukasz Grzegorz Andrzej Jakub",
      "Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur",
    ],
    EU,
  ),
  origin(
    "RO",
    35,
    [
      "Elena Andreea Ioana Mihaela Cristina Alina Raluca Simona Gabriela Daniela",
      "Andrei Alexandru Mihai Ionuț Florin Cătălin Bogdan Adrian Răzvan Marius",
      "Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu",
    ],
    EU,
  ),
  origin(
    "HR",
    15,
    [
      "Ana Ivana Marija Petra Martina Maja Lucija Kristina",
      "Ivan Marko Josip Luka Ante Tomislav Hrvoje Mario",
      "Horvat Kovačević Babić Marić Jurić Novak Knežević Vuković Matić Tomić",
    ],
    EU,
  ),
  origin(
    "IT",
    15,
    [
      "Giulia Chiara Francesca Sara Martina Elisa Valentina Federica",
      "Marco Luca Alessandro Matteo Davide Antonio Giuseppe Simone",
      "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco",
    ],
    EU,
  ),
  origin(
    "ES",
    15,
    [
      "María Lucía Carmen Laura Marta Cristina Elena Raquel",
      "Javier Alejandro Pablo Sergio Álvaro Daniel Rubén Adrián",
      "García Fernández González Rodríguez López Martín Jiménez Ruiz Navarro Muñoz",
    ],
    EU,
  ),
  origin(
    "DE",
    35,
    [
      "Anja Katrin Sandra Nicole Julia Stefanie Jana Lena Svenja Claudia Heike",
      "Jan Thomas Stefan Jens Sven Torsten Lars Björn Jürgen Matthias Kai René",
      "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Köhler Krüger Schröder Günther",
    ],
    EU,
  ),
];
